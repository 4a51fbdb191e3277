using MediatR;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Loads;

internal sealed class RunImportHandler(Database database, ImportFolder folder, IEnumerable<IImportKind> kinds) : IRequestHandler<RunImport, ImportReceipt?>
{
    public async Task<ImportReceipt?> Handle(RunImport request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Number, cancellationToken) is not { } import)
        {
            return null;
        }

        if (import.State != ImportRow.Finished)
        {
            try
            {
                await using var file = File.OpenRead(import.Spooled ? await folder.FileAsync(import.Number, cancellationToken) : request.Path!);
                import = await kinds.Of(import.Kind)!.RunAsync(import, file, request.Progress, cancellationToken);
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
