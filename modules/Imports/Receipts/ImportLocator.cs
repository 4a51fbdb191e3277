using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Receipts;

/// <summary>An import lies in the program that its file was for.</summary>
internal sealed class ImportLocator<TRequest>(UnitOfWork unit) : ISubjectLocator<TRequest>
    where TRequest : IAboutImport
{
    public async Task<SubjectPlace> LocateAsync(TRequest about, CancellationToken cancellation)
    {
        await using var session = await unit.ReadAsync(cancellation);
        return await ImportTable.FindAsync(session, about.Import, cancellation) is { } import ? SubjectPlace.OfProgram(import.Program) : SubjectPlace.Host;
    }
}
