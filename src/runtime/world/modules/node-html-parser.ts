/** The package as it is. */
import * as parser from 'node-html-parser';

export default () => parser;
