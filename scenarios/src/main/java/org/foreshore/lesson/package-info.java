/** What a trainer leads a room through. Main types: {@link org.foreshore.lesson.Lesson}, {@link org.foreshore.lesson.Step}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.lesson;
