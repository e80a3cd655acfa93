/** Monaco's own worker: what it computes off the page's thread for every language. */
import 'monaco-editor/editor/editor.worker.js';
