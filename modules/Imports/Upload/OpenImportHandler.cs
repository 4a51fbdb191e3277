using System.Security.Cryptography;
using MediatR;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Upload;

internal sealed class OpenImportHandler(UnitOfWork unit, CallerContext caller, TimeProvider time, ImportFolder folder, IEnumerable<IImportKind> kinds)
    : IRequestHandler<OpenImport, OpenedImport>
{
    private const int Attempts = 5;

    public async Task<OpenedImport> Handle(OpenImport request, CancellationToken cancellationToken)
    {
        var seen = await kinds.InspectAsync(request, cancellationToken);
        if (seen.Format is null)
        {
            return Refused(seen.Problems);
        }

        var (hash, bytes) = await HashAsync(request, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await unit.RunAsync(session => OpenAsync(session, request, New(request, seen.Format, hash, bytes, seen.FirstLine), cancellationToken), cancellationToken);
            }
            catch (System.Data.Common.DbException error) when (attempt < Attempts && !unit.IsOpen && IsDuplicate(error))
            {
                // Another import took the same number: the next one is tried.
            }
        }
    }

    private async Task<OpenedImport> OpenAsync(Session session, OpenImport request, ImportRow row, CancellationToken cancellation)
    {
        await SourceTable.KeepAsync(session, row.Program, row.Source, row.Kind, request.Mapping, row.StartedAt, cancellation);
        var earlier = await ImportTable.OfFileAsync(session, row.Program, row.Source, row.Kind, row.FileHash, cancellation);
        if (earlier.FirstOrDefault(import => ChangesNothing(import, row)) is { } known)
        {
            return Opened(known) with { AlreadyKnown = true };
        }

        if (earlier.FirstOrDefault(import => import.State != ImportRow.Finished) is not { } unfinished)
        {
            unfinished = await ImportTable.AddAsync(session, row, cancellation);
        }

        if (request.Spooled)
        {
            await folder.TakeAsync(request.Path, unfinished.Number, cancellation);
        }

        return Opened(unfinished);
    }

    /// <summary>Read the same way, with nobody unknown in it who may be a member by now.</summary>
    private static bool ChangesNothing(ImportRow import, ImportRow row) =>
        import.State == ImportRow.Finished && import.Mapping == row.Mapping && import.UnknownMembers == 0;

    private ImportRow New(OpenImport request, string mapping, string hash, long bytes, FilePosition firstLine) => new()
    {
        Program = request.Program,
        Kind = request.Kind,
        Source = request.Source,
        FileName = request.FileName,
        FileHash = hash,
        Bytes = bytes,
        Spooled = request.Spooled,
        Mapping = mapping,
        State = ImportRow.Running,
        Position = firstLine.Offset,
        FileLine = firstLine.Line,
        Period = request.Period,
        Actor = caller.Caller.Actor,
        StartedAt = time.Instant(),
    };

    private static bool IsDuplicate(System.Data.Common.DbException error) => Dialect.All.Any(dialect => dialect.IsDuplicate(error));

    private static OpenedImport Opened(ImportRow row) => new(row.ToReceipt(), []);

    private static OpenedImport Refused(IReadOnlyList<ImportProblem> problems) => new(null, problems);

    private static async Task<(string Hash, long Bytes)> HashAsync(OpenImport request, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(request.Path);
        return (request.FileHash ?? Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation)), file.Length);
    }
}
