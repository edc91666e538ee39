/**
 * Crossread in eight lines.
 *
 * <ol>
 *   <li>{@code article}: articles come in, each from a source, in versions.
 *   <li>{@code statement}: what each article states, who says it, and what every check reads in it.
 *   <li>{@code story}: articles about one event are brought together.
 *   <li>{@code group}: statements of a story that answer one question are put side by side.
 *   <li>{@code conflict}: their readings are compared; disagreements and slips are flagged, with the reason.
 *   <li>{@code review}: fact-checkers decide the flagged conflicts.
 *   <li>{@code correction}: editors approve or return the corrections that fact-checkers propose.
 *   <li>{@code publication}: approved corrections are published as notices.
 * </ol>
 *
 * Each room knows only those before it. Below them lie {@code check} (the kinds of disagreement) and {@code text}, both pure Java;
 * beside them {@code account} (people, roles, audit trail) and {@code web} (what pages share); above them {@code notification}, which
 * tells people and programs elsewhere.
 */
@org.jspecify.annotations.NullMarked
package org.crossread;
