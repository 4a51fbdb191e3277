using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Loads;

/// <summary>What a load without writing has come to so far.</summary>
internal sealed class Trial(ImportReceipt receipt, string format, IProgress<ImportReceipt>? progress)
{
    private const int MostRejects = 1_000;
    private readonly List<ImportReject> _rejects = [];
    private ImportReceipt _receipt = receipt;

    public string Program => _receipt.Program;

    public string Format => format;

    public void Add(long position, int accepted, IReadOnlyList<RejectedLine> rejected, int blank)
    {
        _rejects.AddRange(rejected.Take(MostRejects - _rejects.Count).Select((line, i) => Reject(line, _rejects.Count + i + 1)));
        _receipt = _receipt with
        {
            Position = ReadShare.Of(position, _receipt.Bytes, _receipt.Format),
            Accepted = _receipt.Accepted + accepted,
            Rejected = _receipt.Rejected + rejected.Count,
            Blank = _receipt.Blank + blank,
        };
        progress?.Report(_receipt);
    }

    public TriedImport Finish(DateTimeOffset at) => new(_receipt with { State = ImportState.Finished, Position = _receipt.Bytes, FinishedAt = at }, [], _rejects);

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
