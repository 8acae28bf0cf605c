/** Tests that look at the pages as a person does, in a real browser. Main type: {@link org.foreshore.browser.Browsers}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.browser;
