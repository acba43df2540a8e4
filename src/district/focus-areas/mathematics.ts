import { domain } from './area.ts';

export const mathematics = domain(
  [
    'mathematics',
    'Mathematics',
    'Matemáticas',
    'math, mathematics, mathematical, maths',
    'matemáticas, matemática, matemático, mate',
  ],
  [
    [
      'number-sense',
      'Number sense',
      'Sentido numérico',
      'number sense, number talks, counting, estimation, estimate, place value, mental math, number line',
      'sentido numérico, charlas numéricas, contar, estimación, estimar, valor posicional, cálculo mental, recta numérica',
    ],
    [
      'number-facts',
      'Fluency with number facts',
      'Soltura con las operaciones básicas',
      'math facts, number facts, multiplication facts, times tables, multiplication, division, addition, subtraction, computation, fact fluency',
      'tablas de multiplicar, multiplicación, división, suma, resta, operaciones básicas, cálculo',
    ],
    [
      'fractions',
      'Fractions and decimals',
      'Fracciones y decimales',
      'fractions, fraction, decimals, denominator, numerator, equivalent fractions, mixed numbers',
      'fracciones, fracción, decimales, denominador, numerador, fracciones equivalentes',
    ],
    [
      'ratios',
      'Ratios and proportional thinking',
      'Razones y proporciones',
      'ratio, ratios, proportional, proportions, percent, percentages, unit rate, rates',
      'proporciones, proporcional, proporcionalidad, porcentaje, porcentajes, razones y proporciones',
    ],
    [
      'algebra',
      'Algebra and functions',
      'Álgebra y funciones',
      'algebra, algebraic, equations, equation, functions, linear, quadratic, variables, expressions, slope, inequalities, calculus',
      'álgebra, algebraico, ecuaciones, ecuación, funciones, lineal, cuadrática, variables, pendiente, cálculo diferencial',
    ],
    [
      'geometry',
      'Geometry and measurement',
      'Geometría y medida',
      'geometry, geometric, shapes, area and perimeter, angles, measurement, measuring, volume, proofs, triangles, trigonometry',
      'geometría, figuras geométricas, área y perímetro, ángulos, medición, medida, volumen, triángulos, trigonometría',
    ],
    [
      'statistics',
      'Statistics and probability',
      'Estadística y probabilidad',
      'statistics, statistical, probability, graphs, graphing data, chance, data displays, histogram',
      'estadística, probabilidad, gráficas, azar, gráficos de datos, histograma',
    ],
    [
      'problem-solving',
      'Solving problems',
      'Resolver problemas',
      'problem solving, solve problems, word problems, story problems, productive struggle, persevere, rich tasks, nonroutine problems',
      'resolución de problemas, resolver problemas, resuelven problemas, problemas de palabras, problemas verbales, tareas ricas',
    ],
    [
      'math-reasoning',
      'Explaining mathematical thinking',
      'Explicar el razonamiento matemático',
      'explain their thinking, mathematical reasoning, math reasoning, justify, math talk, math discourse, math discussion, explain reasoning, explain how they solved',
      'razonamiento matemático, explicar su razonamiento, explicar su pensamiento, justificar, hablar de matemáticas, discusión matemática, explicar cómo resolvieron',
    ],
    [
      'math-models',
      'Drawings, objects and models in mathematics',
      'Dibujos, objetos y modelos en matemáticas',
      'manipulatives, visual models, representations, bar models, tape diagrams, math models, number bonds, concrete to abstract, mathematical modeling',
      'manipulativos, modelos visuales, representaciones, modelo de barras, diagramas de barra, material concreto',
    ],
  ],
);
