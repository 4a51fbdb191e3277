using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Loads;

/// <summary>What a load without writing has come to so far.</summary>
/// <param name="receipt">Of a file that is not taken.</param>
/// <param name="format">How it is read.</param>
/// <param name="progress">Told of each batch.</param>
internal sealed class Trial(ImportReceipt receipt, string format, IProgress<ImportReceipt>? progress)
{
    private const int MostRejects = 1_000;
    private readonly List<ImportReject> _rejects = [];
    private readonly List<Remark> _remarks = [];
    private ImportReceipt _receipt = receipt;

    public string Program => _receipt.Program;

    public string Format => format;

    /// <summary>Writes a batch as a load would, for what becomes of its lines, and undoes it: no other batch of the file has a key of it.</summary>
    public Task<LoadCounts> RehearseAsync(UnitOfWork unit, Func<LoadOrigin, Task<LoadCounts>> write, CancellationToken cancellation) =>
        unit.RehearseAsync(
            async session =>
            {
                await SourceTable.KeepAsync(session, Program, _receipt.Source, _receipt.Kind, null, _receipt.StartedAt, cancellation);
                var source = (await SourceTable.FindAsync(session, Program, _receipt.Source, _receipt.Kind, cancellation))!;
                var import = await ImportTable.AddAsync(session, Import, cancellation);
                return await write(import.OriginFrom(source.Number));
            },
            cancellation);

    public void Add(BatchCounts counts, IReadOnlyList<RejectedLine> rejected, IReadOnlyList<Remark> remarks)
    {
        _remarks.AddRange(remarks.Take(MostRejects - _remarks.Count));
        _rejects.AddRange(rejected.Take(MostRejects - _rejects.Count).Select((line, i) => Reject(line, _rejects.Count + i + 1)));
        _receipt = _receipt with
        {
            Position = ReadShare.Of(counts.Next.Offset, _receipt.Bytes, _receipt.Format),
            Accepted = _receipt.Accepted + counts.Written.Accepted,
            Known = _receipt.Known + counts.Written.Known,
            Corrected = _receipt.Corrected + counts.Written.Corrected,
            Rejected = _receipt.Rejected + counts.Rejected,
            Blank = _receipt.Blank + counts.Blank,
            Repeated = _receipt.Repeated + counts.Repeated,
            Totals = _receipt.Totals + counts.Totals,
            Outliers = _receipt.Outliers + counts.Outliers,
        };
        progress?.Report(_receipt);
    }

    public TriedImport Finish(DateTimeOffset at) => new(_receipt with { State = ImportState.Finished, Position = _receipt.Bytes, FinishedAt = at }, [], _rejects, _remarks);

    private ImportRow Import => new()
    {
        Program = Program,
        Kind = _receipt.Kind,
        Source = _receipt.Source,
        FileName = _receipt.FileName,
        FileHash = _receipt.FileHash,
        Bytes = _receipt.Bytes,
        State = ImportRow.Running,
        Actor = _receipt.Actor,
        StartedAt = _receipt.StartedAt,
    };

    private static ImportReject Reject(RejectedLine line, long number) => new()
    {
        Number = number,
        Line = line.LineNumber,
        Column = line.Column,
        Value = line.Value,
        Reason = line.Reason.Text,
        Raw = line.Raw,
    };
}
