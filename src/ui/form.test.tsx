import { describe, expect, it } from 'vitest';
import { Choice, Form, Select, TextArea, TextField } from './form.tsx';
import { Words, uiWords } from './words.ts';

const words = uiWords((key) => `[${key}]`);
const html = (node: unknown) => String(<Words.Provider value={words}>{node as never}</Words.Provider>);

describe('A form', () => {
  it('shows each error in the summary and beside its field, and keeps what was typed', () => {
    const text = html(
      <Form action="/objectives" errors={[{ field: 'statement', text: 'Say it in one sentence.' }]}>
        <TextField name="statement" label="Objective" value="Too <long>" required />
      </Form>,
    );
    expect(text).toContain('<a href="#statement">Say it in one sentence.</a>');
    expect(text).toContain('aria-describedby="statement-error"');
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('value="Too &lt;long&gt;"');
  });

  it('keeps ids apart when two forms ask for the same field', () => {
    const text = html(
      <>
        <Form action="/a" id="first">
          <TextArea name="body" label="First" />
        </Form>
        <Form action="/b" id="second" errors={[{ field: 'body', text: 'Write something.' }]}>
          <TextArea name="body" label="Second" />
        </Form>
      </>,
    );
    expect(text).toContain('<label for="first-body"');
    expect(text).toContain('<a href="#second-body">');
    expect(text.match(/aria-invalid/g)).toHaveLength(1);
  });

  it('leads from the summary to the first answer of a choice', () => {
    const text = html(
      <Form action="/a" errors={[{ field: 'source', text: 'Choose one.' }]}>
        <Choice
          name="source"
          legend="Source"
          options={[
            { value: 'self', label: 'Own' },
            { value: 'plc', label: 'PLC' },
          ]}
        />
      </Form>,
    );
    expect(text).toContain('<a href="#source">');
    expect(text).toMatch(/<input type="radio" id="source" name="source" value="self"/);
  });

  it('marks what may be left out, and nothing that is required', () => {
    const text = html(
      <Form action="/a">
        <TextField name="one" label="One" required />
        <TextField name="two" label="Two" />
      </Form>,
    );
    expect(text.match(/\[ui\.optional\]/g)).toHaveLength(1);
  });

  it('ticks every chosen answer and selects the chosen line', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
    const text = html(
      <>
        <Choice name="many" legend="Many" multiple options={options} value={['a', 'c']} />
        <Select name="one" label="One" options={options} value="b" />
      </>,
    );
    expect(text.match(/checked/g)).toHaveLength(2);
    expect(text).toMatch(/<option value="b" selected/);
  });
});
