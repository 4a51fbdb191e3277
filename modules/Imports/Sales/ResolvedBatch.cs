using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>A batch whose lines name their membership; lines of partners who are no members are rejected.</summary>
internal sealed class ResolvedBatch
{
    private static readonly RejectReason UnknownMember = new("unknown-member", LocalizedText.Of("ce partenaire n'est pas membre du programme", "this partner is no member of the program"));
    private readonly List<SalesLine> _lines = [];
    private readonly List<RejectedLine> _rejected = [];

    public IReadOnlyList<SalesLine> Lines => _lines;

    public IReadOnlyList<RejectedLine> Rejected => _rejected;

    public int Blank { get; private set; }

    /// <summary>Lines of partners who are no members.</summary>
    public int Unknown { get; private set; }

    public FilePosition Next { get; private set; }

    public async ValueTask FillAsync(SalesBatch batch, SalesFileFormat format, MemberNames names, LineCheck check, CancellationToken cancellation)
    {
        _lines.Clear();
        _rejected.Clear();
        (Blank, Unknown) = (batch.Blank, 0);
        Next = batch.Next;
        for (var i = 0; i < batch.Count; i++)
        {
            var line = batch.Lines[i];
            if (await names.FindAsync(line.Member, cancellation) is not { } member)
            {
                _rejected.Add(Reject(line, format));
                Unknown++;
            }
            else if (check.Check(line, member, format) is { } rejected)
            {
                _rejected.Add(rejected);
            }
            else
            {
                _lines.Add(line with { Member = member.Member });
            }
        }

        _rejected.AddRange(batch.Rejected);
        _rejected.Sort((left, right) => left.LineNumber.CompareTo(right.LineNumber));
    }

    private static RejectedLine Reject(in SalesLine line, SalesFileFormat format) => new()
    {
        LineNumber = line.LineNumber,
        Column = format.HeaderOf(SalesColumn.Member),
        Value = line.Member,
        Reason = UnknownMember,
        Raw = line.LineKey,
    };
}
