using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.SetAside;

/// <summary>What is known of programs set aside; hosts beside this one are looked after every few seconds.</summary>
internal sealed class SetAsidePrograms(SetAsideCache known, UnitOfWork unit) : ISetAsidePrograms
{
    public ValueTask<LocalizedText?> FindAsync(string program, CancellationToken cancellation) => known.FindAsync(program, cancellation);

    public async Task TakeBackAsync(string program, CancellationToken cancellation)
    {
        if (await known.FindAsync(program, cancellation) is not null)
        {
            await unit.RunAsync(session => SetAsideStore.RemoveAsync(session, program, cancellation), cancellation);
            await known.ReadAsync(cancellation);
        }
    }
}

internal sealed class SetAsideCache(Database database)
{
    private volatile IReadOnlyDictionary<string, LocalizedText>? _known;

    public ValueTask<LocalizedText?> FindAsync(string program, CancellationToken cancellation) =>
        _known is { } known ? new(known.GetValueOrDefault(program)) : new(FindNowAsync(program, cancellation));

    public async Task ReadAsync(CancellationToken cancellation) => _known = await SetAsideStore.ListAsync(database, cancellation);

    public void Forget() => _known = null;

    private async Task<LocalizedText?> FindNowAsync(string program, CancellationToken cancellation)
    {
        var known = await SetAsideStore.ListAsync(database, cancellation);
        _known = known;
        return known.GetValueOrDefault(program);
    }
}
