/** The desk in a real browser: Debian's Chromium, spoken to over the W3C WebDriver protocol. */
package org.chancery.desk.browser;
