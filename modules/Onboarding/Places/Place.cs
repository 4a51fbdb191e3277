using System.Text.RegularExpressions;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>
/// Where something can be said: a field by its id, a cell as <c>table[row].column</c>, a question's note as <c>1.1.note</c>, and
/// as <c>1.1.na</c> why it does not apply. Rows are in the order of their keys.
/// </summary>
internal static partial class Place
{
    public const string NotApplicableEnd = ".na";
    public const string TickedEnd = ".ticked";

    public static string Cell(string table, string row, string column) => $"{table}[{row}].{column}";

    /// <summary>Why a question does not apply.</summary>
    public static string NotApplicable(string question) => question + NotApplicableEnd;

    /// <summary>That a question's box is ticked, though none of its places holds an answer.</summary>
    public static string Ticked(string question) => question + TickedEnd;

    /// <summary>Keys of new rows, which come after all that are there and which nobody else is given.</summary>
    public static Func<int, string> NewRows(TimeProvider time)
    {
        var stem = Guid.CreateVersion7(time.GetUtcNow()).ToString("N")[..20];
        return number => FormattableString.Invariant($"{stem}{number:D6}");
    }

    /// <summary>The table, row and column of a cell; null for any other place.</summary>
    public static (string Table, string Row, string Column)? ReadCell(string place) =>
        CellAddress.Match(place) is { Success: true } cell ? (cell.Groups["table"].Value, cell.Groups["row"].Value, cell.Groups["column"].Value) : null;

    /// <summary>What a place is about, without its row: <c>partners.revenue</c> for a cell, and its table too.</summary>
    public static IEnumerable<string> Subjects(string place) => ReadCell(place) is { } cell ? [cell.Table, $"{cell.Table}.{cell.Column}"] : [place];

    [GeneratedRegex(@"\A(?<table>[a-z0-9.-]+)\[(?<row>[0-9a-z]+)\]\.(?<column>[a-z0-9.-]+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex CellAddress { get; }
}
