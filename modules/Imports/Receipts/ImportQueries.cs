using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Receipts;

[RequiresRight(Rights.Read)]
internal sealed record FindImport(long Number) : IRequest<ImportReceipt?>, IAboutHost, IAboutImport
{
    long IAboutImport.Import => Number;
}

/// <summary>Receipts, newest first, before a number.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListImports(string Program, long? Before, int Limit) : IRequest<IReadOnlyList<ImportReceipt>>, IAboutProgram, IListOf<IAboutProgram>;

/// <summary>Receipts of all programs since an instant, newest first.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListNewestImports(DateTimeOffset Since, int Limit) : IRequest<IReadOnlyList<ImportReceipt>>, IAboutHost, IListOf<IAboutProgram>;

internal sealed class FindImportHandler(UnitOfWork unit) : IRequestHandler<FindImport, ImportReceipt?>
{
    public async Task<ImportReceipt?> Handle(FindImport request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return (await ImportTable.FindAsync(session, request.Number, cancellationToken))?.ToReceipt();
    }
}

internal sealed class ListImportsHandler(UnitOfWork unit) : IRequestHandler<ListImports, IReadOnlyList<ImportReceipt>>
{
    public async Task<IReadOnlyList<ImportReceipt>> Handle(ListImports request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await ImportTable.NewestAsync(session, request.Program, request.Before ?? long.MaxValue, request.Limit, cancellationToken);
        return [.. rows.Select(row => row.ToReceipt())];
    }
}

internal sealed class ListNewestImportsHandler(UnitOfWork unit) : IRequestHandler<ListNewestImports, IReadOnlyList<ImportReceipt>>
{
    public async Task<IReadOnlyList<ImportReceipt>> Handle(ListNewestImports request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return [.. (await ImportTable.SinceAsync(session, request.Since, request.Limit, cancellationToken)).Select(row => row.ToReceipt())];
    }
}

internal sealed class ListSourceImportsHandler(UnitOfWork unit) : IRequestHandler<ListSourceImports, IReadOnlyList<ImportReceipt>>
{
    public async Task<IReadOnlyList<ImportReceipt>> Handle(ListSourceImports request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var rows = await ImportTable.OfSourceAsync(session, request.Program, request.Source, cancellationToken);
        return [.. rows.Select(row => row.ToReceipt())];
    }
}

internal sealed class ListRejectsHandler(UnitOfWork unit) : IRequestHandler<ListRejects, IReadOnlyList<ImportReject>>
{
    public async Task<IReadOnlyList<ImportReject>> Handle(ListRejects request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        return await RejectTable.AfterAsync(session, request.Import, request.After, request.Limit, cancellationToken);
    }
}
