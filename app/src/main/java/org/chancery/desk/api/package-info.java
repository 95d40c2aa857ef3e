/**
 * REST under {@code /api/v1}. One table says which addresses there are, which parameters each has and what each answers
 * ({@link org.chancery.desk.api.Route}); the server refuses whatever the table does not allow, and the OpenAPI document is
 * the table in another form, so that neither says what the other does not.
 */
@NullMarked
package org.chancery.desk.api;

import org.jspecify.annotations.NullMarked;
