namespace PartnerHub.Mutations.Changes;

/// <summary>A small change to one place of the code.</summary>
/// <param name="Number">What the switch knows it by, from 1.</param>
/// <param name="File">Path from the repository's root.</param>
/// <param name="Line">Line of the place, from 1.</param>
/// <param name="Before">The line as it is, without its indent.</param>
/// <param name="After">The line as it would be.</param>
internal sealed record Change(int Number, string File, int Line, string Before, string After);
