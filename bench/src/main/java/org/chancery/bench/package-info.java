/**
 * Speed, measured beside other programs in the same process and the same run. Each main class is one benchmark:
 * {@code mvn -q -Dquick -DskipTests -Pbench -pl bench -am test -Dbench.main=CLASS "-Dbench.args=ARGUMENTS"}. Nothing
 * depends on this module, and it is not shipped.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
