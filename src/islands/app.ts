import { Application } from '@hotwired/stimulus';
import { config } from '@hotwired/turbo';
import Autogrow from './autogrow.ts';
import Count from './count.ts';
import Dialog from './dialog.ts';
import Draft from './draft.ts';
import { keepFocus } from './focus.ts';
import { guardMorphs } from './keep.ts';
import Live from './live.ts';
import Mention from './mention.ts';
import Menu from './menu.ts';
import Near from './near.ts';
import PeopleSearch from './people-search.ts';
import { watchPresses } from './refresh.ts';
import RoundBoard from './round-board.ts';
import Run from './run.ts';
import Sort from './sort.ts';

// A button that is sending stays focusable and can't be pressed twice; Turbo also shows its busy label.
config.forms.submitter = 'aria-disabled';
guardMorphs();
keepFocus();
watchPresses();

const application = Application.start();
application.register('autogrow', Autogrow);
application.register('count', Count);
application.register('dialog', Dialog);
application.register('draft', Draft);
application.register('live', Live);
application.register('mention', Mention);
application.register('menu', Menu);
application.register('near', Near);
application.register('people-search', PeopleSearch);
application.register('round-board', RoundBoard);
application.register('run', Run);
application.register('sort', Sort);
