type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let page = false;
let part = false;

/** Tells the guards that the visit that was just begun is not the person's own, so that their input is kept. */
export function aboutToRefresh(): void {
  page = true;
}

/**
 * Changes a part of the page for what others did. Where it becomes another thing, what is being written is kept and
 * nothing else: buttons go, even one that has the focus. The page itself may be under way to a refresh meanwhile.
 */
export function refreshPart(change: () => void): void {
  part = true;
  try {
    change();
  } finally {
    part = false;
  }
}

/** Whether the person is typing in this field or has changed it since the page was made. */
export function isTouched(field: Field): boolean {
  if (field === document.activeElement) return true;
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== '';
  }
  if (field instanceof HTMLInputElement) {
    if (field.type === 'hidden' || field.type === 'submit') return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.type === 'file') return (field.files?.length ?? 0) > 0;
  }
  return field.value !== field.defaultValue;
}

/** Whether anything the person has written, or is about to, lies inside this element. */
export function holdsTouched(element: Element): boolean {
  if (isField(element)) return isTouched(element);
  if (element.contains(document.activeElement) && document.activeElement !== document.body) return true;
  return [...element.querySelectorAll('input, textarea, select')].some((field) => isField(field) && isTouched(field));
}

/** Whether this element is, or holds, a place where the person has begun to write. */
function holdsWriting(element: Element): boolean {
  const places = [element, ...element.querySelectorAll('textarea, input')];
  return places.some(
    (place) =>
      (place instanceof HTMLTextAreaElement || (place instanceof HTMLInputElement && place.type === 'text')) &&
      place.value !== place.defaultValue,
  );
}

/**
 * Guards every change that is morphed into the page. What the person opened stays open, and grown boxes keep their
 * height. During a refresh that others caused, what the person typed or chose stays as it is, even where the new
 * page no longer has the field.
 */
export function guardMorphs(): void {
  document.addEventListener('turbo:before-morph-attribute', (event) => {
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (keepsAttribute(event.target as Element, attributeName)) event.preventDefault();
  });
  document.addEventListener('turbo:before-morph-element', (event) => {
    if (!page && !part) return;
    const element = event.target as Element;
    const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
    const held = part ? holdsWriting(element) : holdsTouched(element);
    const gone = newElement === undefined && held;
    if (gone || element.hasAttribute('data-keep')) event.preventDefault();
  });
  // A visit is the person's own, unless it is said afterwards that it is not.
  for (const end of ['turbo:load', 'turbo:submit-start', 'turbo:visit']) {
    document.addEventListener(end, () => {
      page = false;
    });
  }
}

function keepsAttribute(element: Element, attribute: string): boolean {
  if (attribute === 'open') return element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement;
  if (attribute === 'style') return element instanceof HTMLTextAreaElement;
  if (!(page || part) || !['value', 'checked', 'selected', 'disabled'].includes(attribute)) return false;
  if (element instanceof HTMLOptionElement) return touchedSelect(element);
  return isField(element) && isTouched(element);
}

function touchedSelect(option: HTMLOptionElement): boolean {
  const select = option.closest('select');
  return select !== null && isTouched(select);
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
