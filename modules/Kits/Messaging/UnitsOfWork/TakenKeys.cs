using System.Data.Common;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging;

/// <summary>Checks look before the unit of work begins: what comes in between shows as a key that is there already.</summary>
internal static class TakenKeys
{
    /// <exception cref="TakenException">A key was in the way of the whole unit of work.</exception>
    public static async Task<T> RunTellingAsync<T>(this UnitOfWork unit, Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await unit.RunAsync(work, cancellation);
        }
        catch (DbException error) when (!unit.IsOpen && Dialect.All.Any(dialect => dialect.IsDuplicate(error)))
        {
            throw new TakenException(error);
        }
    }
}
