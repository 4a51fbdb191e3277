using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Versions;

/// <summary>Rulebooks open beside those that serve, the few that were asked for last.</summary>
internal sealed class OpenedRulebooks
{
    private const int Most = 8;

    private readonly Lock _changing = new();
    private readonly List<(string Name, Task<CatalogEntry> Entry)> _latestFirst = [];

    public async ValueTask<CatalogEntry?> Find(string name)
    {
        Task<CatalogEntry>? entry;
        lock (_changing)
        {
            entry = _latestFirst.Find(opened => opened.Name == name).Entry;
        }

        return entry is null ? null : await entry;
    }

    public Task<CatalogEntry> Open(string name, Func<Task<CatalogEntry>> load)
    {
        lock (_changing)
        {
            var at = _latestFirst.FindIndex(opened => opened.Name == name);
            var opened = at < 0 ? (name, load()) : _latestFirst[at];
            if (at >= 0)
            {
                _latestFirst.RemoveAt(at);
            }

            _latestFirst.Insert(0, opened);
            CloseOldest();
            return opened.Item2;
        }
    }

    // Calls under way end as they would: a world is gone once nobody uses it.
    private void CloseOldest()
    {
        if (_latestFirst.Count > Most)
        {
            _ = LetGo(_latestFirst[^1].Entry);
            _latestFirst.RemoveAt(_latestFirst.Count - 1);
        }
    }

    private static async Task LetGo(Task<CatalogEntry> closed) => (await closed).Live?.LetGo();
}
