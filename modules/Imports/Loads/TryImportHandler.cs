using System.Text.Json;
using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Loads;

internal sealed class TryImportHandler(IEnumerable<IImportKind> kinds, CallerContext caller, TimeProvider time) : IRequestHandler<TryImport, TriedImport>
{
    public async Task<TriedImport> Handle(TryImport request, CancellationToken cancellationToken)
    {
        var seen = await kinds.InspectAsync(request.File, cancellationToken);
        if (seen.Format is not { } format)
        {
            return new(null, seen.Problems, [], []);
        }

        await using var file = File.OpenRead(request.File.Path);
        return await kinds.Of(request.File.Kind)!.TryAsync(new Trial(Receipt(request.File, file.Length) with { Format = JsonSerializer.Deserialize<JsonElement>(format) }, format, request.Progress), file, cancellationToken);
    }

    private ImportReceipt Receipt(OpenImport file, long bytes) => new()
    {
        Number = 0,
        Program = file.Program,
        Kind = file.Kind,
        Source = file.Source,
        FileName = file.FileName,
        FileHash = "",
        Bytes = bytes,
        State = ImportState.Running,
        Actor = caller.Caller.Actor,
        StartedAt = time.Instant(),
    };
}
