using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Kits.Language;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Sales;

/// <summary>
/// What every other way in asks of a sale: a currency of the partner's region, no negative quantity, the details that the
/// program cannot do without. The question check itself says what is accepted and what is wrong;
/// what it accepted once in a country is not asked again.
/// </summary>
internal sealed class LineCheck(ProgramDescription program, FactKind kind)
{
    private const string Root = "$[0].";
    private const string Details = "details.";

    private readonly string[] _required = [.. kind.Details.Where(detail => detail.Required).Select(detail => detail.Id)];
    private readonly HashSet<(string Country, string Currency)> _accepted = [];

    /// <summary>Why the sale can't be taken; null when it can.</summary>
    public RejectedLine? Check(in SalesLine line, MemberName member, SalesFileFormat format) =>
        _accepted.Contains((member.Country, line.Currency)) && line.Quantity is null or >= 0 && (_required.Length == 0 || HasAll(line.Details))
            ? null
            : Look(line, member, format);

    private RejectedLine? Look(in SalesLine line, MemberName member, SalesFileFormat format)
    {
        if (Error(line, member) is { } error)
        {
            return Reject(line, error, format);
        }

        _accepted.Add((member.Country, line.Currency));
        return null;
    }

    // Details were read by their types: it is their absence alone that is left to find.
    private InputError? Error(SalesLine line, MemberName member) => QuestionCheck.CheckFacts([Fact(line)], program, PartnerIn(member))
        .FirstOrDefault(error => !error.Path.StartsWith(Root + Details, StringComparison.Ordinal) || !Has(line.Details, error.Path[(Root + Details).Length..]));

    private bool HasAll(string? details) => Array.TrueForAll(_required, detail => Has(details, detail));

    private static bool Has(string? details, string detail) => details?.Contains($"\"{detail}\":", StringComparison.Ordinal) == true;

    private static Partner PartnerIn(MemberName member) => new() { Id = member.Partner, Name = member.Partner, Country = member.Country };

    private Fact Fact(in SalesLine line) => new()
    {
        Kind = kind.Id,
        On = line.Day,
        Amount = line.Amount / 10_000m,
        Currency = line.Currency,
        Quantity = line.Quantity / 10_000m,
        Product = line.Product,
    };

    private static RejectedLine Reject(in SalesLine line, InputError error, SalesFileFormat format)
    {
        var path = error.Path.StartsWith(Root, StringComparison.Ordinal) ? error.Path[Root.Length..] : error.Path;
        return new()
        {
            LineNumber = line.LineNumber,
            Column = ColumnOf(path, format),
            Value = path == "currency" ? line.Currency : error.Found.En,
            Reason = new(path == "currency" ? "currency-not-accepted" : "not-accepted", LocalizedText.Of($"attendu : {error.Expected.Fr}", $"expected: {error.Expected.En}")),
            Raw = LineText.Of(line, format),
        };
    }

    private static string? ColumnOf(string path, SalesFileFormat format) => path switch
    {
        "currency" => format.HeaderOf(SalesColumn.Currency),
        "quantity" => format.HeaderOf(SalesColumn.Quantity),
        "amount" => format.HeaderOf(SalesColumn.Amount),
        "on" => format.HeaderOf(SalesColumn.Day),
        "product" => format.HeaderOf(SalesColumn.Product),
        _ => path.StartsWith(Details, StringComparison.Ordinal) ? path[Details.Length..] : null,
    };
}
