declare namespace App {
  interface Locals {
    /** Set by the pages of a lesson, read by the words of its text. */
    lesson: import('./lesson-context.ts').LessonContext;
  }
}
