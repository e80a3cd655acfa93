"use strict";
/** Where each task stands at a moment. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.standingAt = standingAt;
exports.standing = standing;
/** What `lane` waits for at `time`; undefined before it began, after it ended, and while its code runs. */
function standingAt(_a, time) {
    var spans = _a.spans;
    var low = 0;
    var high = spans.length;
    while (low < high) {
        var middle = (low + high) >> 1;
        if (spans[middle].from <= time)
            low = middle + 1;
        else
            high = middle;
    }
    var span = spans[low - 1];
    return span !== undefined && (span.to === undefined || time < span.to) ? span : undefined;
}
/** Every task that waits at `time`. */
function standing(_a, time) {
    var lanes = _a.lanes;
    return lanes.flatMap(function (lane) {
        var span = standingAt(lane, time);
        return span === undefined ? [] : [{ lane: lane, span: span }];
    });
}
