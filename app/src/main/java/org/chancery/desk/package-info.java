/**
 * The desk: pages and REST over one record. Handlers are thin: they read parameters, ask {@code view} and
 * {@code record}, and hand values to a template or to JSON. Nothing is ever fetched from another host.
 */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
