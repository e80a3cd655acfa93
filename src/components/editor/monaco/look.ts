import type { editor } from 'monaco-editor/editor/editor.api.js';

/** Font, sizes and manners of the printed listing that the editor takes the place of. */
export function lookOf(host: HTMLElement): editor.IEditorOptions & editor.IGlobalEditorOptions {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(host);
  return {
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
    fontLigatures: false,
    letterSpacing: 0,
    padding: { top: 10, bottom: 10 },
    lineNumbersMinChars: 1,
    lineDecorationsWidth: 20,
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 4,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      useShadows: false,
      horizontalScrollbarSize: 10,
      verticalScrollbarSize: 10,
    },
    renderLineHighlight: 'none',
    renderWhitespace: 'none',
    guides: { indentation: false, bracketPairs: false },
    bracketPairColorization: { enabled: false },
    matchBrackets: 'near',
    occurrencesHighlight: 'off',
    wordBasedSuggestions: 'off',
    // A list that opens by itself hides the lines that a reader looks at; Ctrl and Space opens it, a dot too.
    quickSuggestions: { other: true, comments: false, strings: false },
    links: false,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    stickyScroll: { enabled: false },
    lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
    contextmenu: false,
    fixedOverflowWidgets: true,
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    dragAndDrop: false,
    cursorWidth: 2,
    roundedSelection: false,
    automaticLayout: true,
    accessibilitySupport: 'auto',
  };
}
