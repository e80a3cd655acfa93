/** The package as it is. */
import * as limit from 'p-limit';

export default () => limit;
