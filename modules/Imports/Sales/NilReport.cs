using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Receipts;

namespace PartnerHub.Imports.Sales;

/// <summary>A file without a line, of a period that is said, reports that nothing was sold: by the member it is declared to be of, or the one that its source is named after.</summary>
internal static class NilReport
{
    public static async Task NoteAsync(SalesCounter counter, ImportRow import, SalesFileFormat format, MemberNames names, CancellationToken cancellation)
    {
        if (import is { Period: not null } && import.Lines == import.Totals && await names.FindAsync(format.Member ?? import.Source, cancellation) is { } member)
        {
            counter.AddSilent(member.Member);
        }
    }
}
