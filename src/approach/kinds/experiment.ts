import type { ApproachKind } from './shape.ts';

export const experiment: ApproachKind = {
  key: 'experiment',
  name: { en: 'Classroom experiment', es: 'Experimento en el aula' },
  summary: {
    en: 'We change one thing, predict what it will do, measure simply, and decide whether to keep, adapt or drop it.',
    es: 'Cambiamos una cosa, predecimos qué pasará, medimos de forma sencilla y decidimos si queda, se adapta o se deja.',
  },
  suits: {
    en: 'A hunch you can test in a few weeks with the classes you have.',
    es: 'Una corazonada que puedes probar en pocas semanas con las clases que tienes.',
  },
  rhythm: {
    everyDays: 21,
    minutes: 40,
    words: { en: 'Two to four weeks for each round', es: 'De dos a cuatro semanas por vuelta' },
  },
  cycle: { sessions: 3, hoursApart: 2 },
  cover: {
    needed: 'no',
    words: {
      en: 'None: the change happens in your own lessons.',
      es: 'Ninguna: el cambio ocurre en tus propias clases.',
    },
  },
  credit: {
    en: 'Usually the meetings; time spent counting and noting counts in some districts only.',
    es: 'Por lo común las reuniones; contar y anotar cuenta solo en algunos distritos.',
  },
  people: { from: 2, to: 6 },
  evidence: [
    { en: 'The change and our prediction', es: 'El cambio y nuestra predicción' },
    { en: 'What we measured and how', es: 'Qué medimos y cómo' },
    { en: 'The results', es: 'Los resultados' },
    { en: 'Our choice: adopt, adapt or drop', es: 'Nuestra elección: adoptar, adaptar o dejar' },
  ],
  prepare: [
    {
      key: 'change',
      text: { en: 'Describe the one thing that will be different', es: 'Describir la única cosa que será distinta' },
    },
    {
      key: 'prediction',
      text: { en: 'Write the prediction before starting', es: 'Escribir la predicción antes de empezar' },
    },
    {
      key: 'measure',
      text: {
        en: 'Choose a measure that takes under five minutes',
        es: 'Elegir una medida que tome menos de cinco minutos',
      },
    },
    { key: 'before', text: { en: 'Measure once as things are now', es: 'Medir una vez cómo están las cosas ahora' } },
  ],
  bring: [
    {
      key: 'numbers',
      text: { en: 'Your counts or results, without student names', es: 'Tus conteos o resultados, sin nombres' },
    },
    {
      key: 'sample',
      text: { en: 'One sample that the numbers do not explain', es: 'Una muestra que los números no explican' },
    },
    {
      key: 'log',
      text: { en: 'Dates on which the change really happened', es: 'Fechas en que el cambio de verdad se hizo' },
    },
  ],
  record: [
    { key: 'question', text: { en: 'The question and the change', es: 'La pregunta y el cambio' } },
    { key: 'prediction', text: { en: 'The prediction', es: 'La predicción' } },
    { key: 'results', text: { en: 'Results before and after', es: 'Resultados antes y después' } },
    {
      key: 'choice',
      text: { en: 'Adopt, adapt or drop, with the reason', es: 'Adoptar, adaptar o dejar, con la razón' },
    },
  ],
  work: {
    reflect: { en: 'Put prediction and results side by side', es: 'Poner juntas la predicción y los resultados' },
    plan: {
      en: 'Define the change, the prediction and the measure',
      es: 'Definir el cambio, la predicción y la medida',
    },
    act: { en: 'Make the change and take the measure', es: 'Hacer el cambio y tomar la medida' },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'Did it do what you thought it would?', es: '¿Hizo lo que pensabas que haría?' }],
      guided: [
        { en: 'What did you predict, and what happened?', es: '¿Qué predijiste y qué pasó?' },
        {
          en: 'Keep it, change it or drop it: what speaks for each?',
          es: 'Dejarlo, cambiarlo o quitarlo: ¿qué habla a favor de cada opción?',
        },
      ],
      tight: [
        {
          en: 'Read the results aloud before anyone explains them. What stands out?',
          es: 'Lee los resultados en voz alta antes de explicarlos. ¿Qué resalta?',
        },
        {
          en: 'What else could have caused this, besides our change?',
          es: '¿Qué más pudo causar esto, aparte de nuestro cambio?',
        },
        {
          en: 'For which students was it different, and how do we know?',
          es: '¿Para qué estudiantes fue distinto y cómo lo sabemos?',
        },
        {
          en: 'Which result would have changed our minds? Did we look for it?',
          es: '¿Qué resultado nos habría hecho cambiar de idea? ¿Lo buscamos?',
        },
        {
          en: 'Adopt, adapt or drop: which, for which classes, starting when?',
          es: 'Adoptar, adaptar o dejar: ¿cuál, en qué clases, desde cuándo?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'What is the one thing you will change?', es: '¿Cuál es la única cosa que vas a cambiar?' }],
      guided: [
        {
          en: 'If we change this, what do we think students will do differently?',
          es: 'Si cambiamos esto, ¿qué creemos que harán distinto los estudiantes?',
        },
        {
          en: 'What can we count or collect in five minutes that would show it?',
          es: '¿Qué podemos contar o recoger en cinco minutos que lo muestre?',
        },
      ],
      tight: [
        {
          en: 'Finish the sentence: if we do this, then students will, because...',
          es: 'Completa la frase: si hacemos esto, los estudiantes harán esto otro, porque...',
        },
        {
          en: 'How is it now? Give a number or a sample from this week.',
          es: '¿Cómo está ahora? Da un número o una muestra de esta semana.',
        },
        {
          en: 'What stays the same, so that we know what made the difference?',
          es: '¿Qué se queda igual para saber qué hizo la diferencia?',
        },
        {
          en: 'How long do we give it, and what would make us stop early?',
          es: '¿Cuánto tiempo le damos y qué nos haría parar antes?',
        },
        {
          en: 'Write your prediction down alone before you compare.',
          es: 'Escribe tu predicción a solas antes de comparar.',
        },
      ],
    },
    act: {
      loose: [{ en: 'What did you change, and what did you see?', es: '¿Qué cambiaste y qué viste?' }],
      guided: [
        {
          en: 'On which days did the change happen as planned?',
          es: '¿Qué días se hizo el cambio como estaba planeado?',
        },
        { en: 'What does your measure show so far?', es: '¿Qué muestra tu medida hasta ahora?' },
      ],
      tight: [
        {
          en: 'Note date, class, what you did and the result, every time.',
          es: 'Anota fecha, clase, lo que hiciste y el resultado, cada vez.',
        },
        {
          en: 'What else was going on that day that may have played a part?',
          es: '¿Qué más pasaba ese día que pudo influir?',
        },
        {
          en: 'Write down one thing a student said about the change.',
          es: 'Escribe algo que dijo un estudiante sobre el cambio.',
        },
        {
          en: 'Where did you adjust the change, and from which day on?',
          es: '¿Dónde ajustaste el cambio y desde qué día?',
        },
      ],
    },
  },
};
