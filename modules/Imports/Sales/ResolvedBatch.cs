using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Surveys;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>A batch whose lines name their membership; what can't be taken of it is rejected, or left out with a remark.</summary>
internal sealed class ResolvedBatch(SalesSurvey survey)
{
    private static readonly RejectReason UnknownMember = new("unknown-member", LocalizedText.Of("ce partenaire n'est pas membre du programme", "this partner is no member of the program"));
    private readonly List<SalesLine> _lines = [];
    private readonly List<RejectedLine> _rejected = [];
    private readonly List<Remark> _remarks = [];

    public IReadOnlyList<SalesLine> Lines => _lines;

    public IReadOnlyList<RejectedLine> Rejected => _rejected;

    public IReadOnlyList<Remark> Remarks => _remarks;

    public int Blank { get; private set; }

    /// <summary>Lines of partners who are no members.</summary>
    public int Unknown { get; private set; }

    public FilePosition Next { get; private set; }

    /// <param name="written">What became of its lines.</param>
    public BatchCounts Counts(LoadCounts written) => new(Next, written)
    {
        Rejected = _rejected.Count,
        Blank = Blank,
        Repeated = _remarks.Count(remark => remark.Kind is RemarkKind.Same or RemarkKind.Replaced),
        Totals = _remarks.Count(remark => remark.Kind == RemarkKind.Total),
        Outliers = _remarks.Count(remark => remark.Kind == RemarkKind.Outlier),
        UnknownMembers = Unknown,
    };

    public async ValueTask FillAsync(SalesBatch batch, SalesFileFormat format, MemberNames names, LineCheck check, CancellationToken cancellation)
    {
        _lines.Clear();
        _rejected.Clear();
        _remarks.Clear();
        (Blank, Unknown) = (batch.Blank, 0);
        Next = batch.Next;
        for (var i = 0; i < batch.Count; i++)
        {
            var line = batch.Lines[i];
            if (IsTotal(line.LineNumber))
            {
                continue;
            }

            if (survey.WrongTotals.TryGetValue(line.LineNumber, out var wrong))
            {
                _rejected.Add(Reject(line, SalesColumn.LineKey, line.LineKey, RejectReason.WrongTotal(wrong.Sum), format));
            }
            else if (await names.FindAsync(line.Member, cancellation) is not { } member)
            {
                _rejected.Add(Reject(line, SalesColumn.Member, line.Member, UnknownMember, format));
                Unknown++;
            }
            else if (check.Check(line, member, format) is { } rejected)
            {
                _rejected.Add(rejected);
            }
            else
            {
                Take(line, member.Member, format);
            }
        }

        _rejected.AddRange(batch.Rejected.Where(line => !IsTotal(line.LineNumber)).Select(WrongTotal));
        _rejected.Sort((left, right) => left.LineNumber.CompareTo(right.LineNumber));
    }

    private void Take(in SalesLine line, string member, SalesFileFormat format)
    {
        var fate = survey.Keys.Of(line.LineKey, line.LineNumber);
        if (fate.Kind == FateKind.Contradicts)
        {
            _rejected.Add(Reject(line, SalesColumn.LineKey, line.LineKey, RejectReason.KeyRepeated(Place(fate.Other)), format));
            return;
        }

        if (fate.IsPassedOver)
        {
            _remarks.Add(fate.Kind == FateKind.Same ? Remark.Same(line.LineNumber, Place(fate.Other)) : Remark.Replaced(line.LineNumber, Place(fate.Other)));
            return;
        }

        _lines.Add(line with { Member = member, LineKey = fate.KeyOf(line.LineKey) });
        if (survey.Outliers.Count > 0 && survey.Outliers.Contains(line.Day))
        {
            _remarks.Add(Remark.Outlier(line.LineNumber, line.Day));
        }
    }

    private bool IsTotal(long line)
    {
        if (survey.Totals.Count == 0 || !survey.Totals.Contains(line))
        {
            return false;
        }

        _remarks.Add(Remark.Total(line));
        return true;
    }

    private RejectedLine WrongTotal(RejectedLine line) => survey.WrongTotals.TryGetValue(line.LineNumber, out var wrong) ? line with { Reason = RejectReason.WrongTotal(wrong.Sum) } : line;

    private static string Place(long line) => line.ToString(CultureInfo.InvariantCulture);

    private static RejectedLine Reject(in SalesLine line, SalesColumn column, string value, RejectReason reason, SalesFileFormat format) => new()
    {
        LineNumber = line.LineNumber,
        Column = format.HeaderOf(column) ?? (column == SalesColumn.LineKey ? format.HeaderOf(SalesColumn.DocumentNumber) : null),
        Value = value,
        Reason = reason,
        Raw = LineText.Of(line, format),
    };
}
