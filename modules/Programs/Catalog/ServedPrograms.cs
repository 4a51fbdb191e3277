using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs.Catalog;

/// <summary>The catalog for whoever asks of it: what answers here is kept before it does.</summary>
internal sealed class ServedPrograms(ProgramCatalog catalog, IOptions<PluginsOptions> plugins, IRulebookKeeper? keeper = null, ISetAsidePrograms? aside = null)
{
    /// <summary>A program that may be asked about a day.</summary>
    /// <exception cref="ProgramFault">It is not there, or was refused.</exception>
    public async ValueTask<LiveProgram> Serving(string id, DateOnly on, CancellationToken cancellation)
    {
        var entry = await Find(id, on, cancellation) ?? throw Fault.Unknown(id, await catalog.ListIds());
        return entry.SetAside is { } reason ? throw Fault.Unavailable(id, reason) : entry.Live ?? throw Fault.Unavailable(id, entry.Package.Refusal!);
    }

    public async ValueTask<CatalogEntry?> Find(string id, DateOnly? on, CancellationToken cancellation)
    {
        var notice = await KeepAsync(id, cancellation);
        var entry = await catalog.Find(id, on);
        if (entry is null)
        {
            return null;
        }

        var reason = aside is null ? null : await aside.FindAsync(RulebookVersion.ProgramOf(id), cancellation);
        return notice is null && reason is null ? entry : entry with { Notice = notice ?? entry.Notice, SetAside = reason };
    }

    /// <summary>Has a program asked again that was set aside.</summary>
    public Task TakeBack(string id, CancellationToken cancellation) => aside?.TakeBackAsync(id, cancellation) ?? Task.CompletedTask;

    public async Task<IReadOnlyList<CatalogEntry>> List(CancellationToken cancellation)
    {
        var entries = new List<CatalogEntry>();
        foreach (var id in await catalog.ListIds())
        {
            if (await Find(id, null, cancellation) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private async ValueTask<LocalizedText?> KeepAsync(string id, CancellationToken cancellation) =>
        keeper is not null && await catalog.InstalledFor(id) is { Package.Rulebook: { } rulebook } installed
            ? await keeper.KeepAsync(new(id, rulebook, plugins.Value.AllowRebuilt, installed.Newer is not null), cancellation)
            : null;
}
