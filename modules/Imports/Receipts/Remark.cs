using PartnerHub.Contracts;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Receipts;

/// <summary>What is pointed out on a line that is not rejected.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Line">The line of the file, from 1; in a list the line on which it starts.</param>
/// <param name="Text">What there is to say.</param>
internal sealed record Remark(RemarkKind Kind, long Line, LocalizedText Text)
{
    public static Remark Outlier(long line, DateOnly day) => new(RemarkKind.Outlier, line, LocalizedText.Of(
        FormattableString.Invariant($"le {day:yyyy-MM-dd} est loin des autres jours du fichier : la période n'en tient pas compte"),
        FormattableString.Invariant($"{day:yyyy-MM-dd} is far from the other days of the file: its period takes no account of it")));

    public static Remark Total(long line) => new(RemarkKind.Total, line, LocalizedText.Of(
        "ligne de total, laissée de côté : elle est la somme des lignes qui précèdent", "a totals row, left out: it is the sum of the lines before it"));

    public static Remark Same(long line, string other) => new(RemarkKind.Same, line, LocalizedText.Of(
        $"dit la même chose que {FilePlace.Fr(other)} : compte une fois", $"says the same as {FilePlace.En(other)}: counts once"));

    public static Remark Replaced(long line, string other) => new(RemarkKind.Replaced, line, LocalizedText.Of(
        $"remplacée par {FilePlace.Fr(other)}, qui a la même clé", $"replaced by {FilePlace.En(other)}, which has the same key"));
}

internal enum RemarkKind
{
    /// <summary>Its day is not of the file's period.</summary>
    Outlier,

    /// <summary>It sums others up, and is left out.</summary>
    Total,

    /// <summary>It says what another line says, and counts once.</summary>
    Same,

    /// <summary>A later line of its key takes its place.</summary>
    Replaced,
}
