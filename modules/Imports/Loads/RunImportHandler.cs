using MediatR;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Loads;

internal sealed class RunImportHandler(Database database, ImportFolder folder, IEnumerable<IImportKind> kinds, ImportMetrics metrics) : IRequestHandler<RunImport, ImportReceipt?>
{
    public async Task<ImportReceipt?> Handle(RunImport request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Number, cancellationToken) is not { } import)
        {
            return null;
        }

        if (import.State != ImportRow.Finished)
        {
            await using var file = import.Spooled && request.Path is null ? await folder.OpenAsync(import.Number, cancellationToken) : File.OpenRead(request.Path!);
            if (file is null)
            {
                // It is for the host that has the file.
                return import.ToReceipt();
            }

            try
            {
                import = await kinds.Of(import.Kind)!.RunAsync(import, file, metrics.Watch(import.ToReceipt(), request.Progress), cancellationToken);
            }
            catch (LostRaceException)
            {
                import = (await FindAsync(request.Number, cancellationToken))!;
            }
        }

        if (import is { Spooled: true, State: ImportRow.Finished })
        {
            await folder.DropAsync(import.Number, cancellationToken);
        }

        return import.ToReceipt();
    }

    private async Task<ImportRow?> FindAsync(long number, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await ImportTable.FindAsync(session, number, cancellation);
    }
}
