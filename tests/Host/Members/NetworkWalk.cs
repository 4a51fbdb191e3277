using System.Collections.Concurrent;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Members;

/// <summary>Asks every place of the host about every member of a program on a day, and tells where they differ.</summary>
internal sealed class NetworkWalk(ServedHub hub, string program, DateOnly day)
{
    private const int AtOnce = 4;

    private readonly ConcurrentQueue<string> _differences = [];

    private string Changes => $"/programs/{program}/changes";

    /// <summary>On the day that it is: the home page, the lists, a run, the members' pages and the API.</summary>
    public async Task<IReadOnlyList<string>> TodayAsync()
    {
        var reading = await ReadingAsync();
        var home = await PageAsync("/");
        var stories = await StoriesAsync(reading, "");
        var announced = reading.Moves(await PageAsync(Changes), program);
        foreach (var (member, story) in stories)
        {
            Compare(member, "moves that are announced", story.Move, announced.GetValueOrDefault(member));
        }

        var counted = PageReading.Counts(home, program);
        foreach (var level in stories.Values.CountBy(story => story.Held ?? ""))
        {
            Compare(level.Key, "members that the home page counts", level.Value, counted.GetValueOrDefault(level.Key));
            await CompareListAsync(level.Key, stories);
        }

        var run = await RunAsync("");
        await CompareRunAsync(run, stories);
        Compare(program, "standings that a run finds changed", 0, run.GetProperty("outcome").GetProperty("changed").GetInt32());
        Compare(program, "moves announced before and after a run", announced, reading.Moves(await PageAsync(Changes), program));
        return [.. _differences];
    }

    /// <summary>On another day: a run, the members' pages and the API.</summary>
    public async Task<IReadOnlyList<string>> OtherDayAsync()
    {
        var query = $"?on={day:yyyy-MM-dd}";
        await CompareRunAsync(await RunAsync(query), await StoriesAsync(await ReadingAsync(), query));
        return [.. _differences];
    }

    private async Task<PageReading> ReadingAsync()
    {
        var levels = (await hub.GetAsync($"/api/v1/programs/{program}")).GetProperty("description").GetProperty("levels").EnumerateArray();
        return new PageReading(levels.ToDictionary(level => level.GetProperty("name").GetProperty("en").GetString()!, level => level.GetProperty("id").GetString()!));
    }

    private async Task<IReadOnlyDictionary<string, MemberStory>> StoriesAsync(PageReading reading, string query)
    {
        var stories = new ConcurrentDictionary<string, MemberStory>(StringComparer.Ordinal);
        var members = (await hub.GetAsync($"/api/v1/programs/{program}/members?limit=200")).GetProperty("items").EnumerateArray().Select(Id);
        await Parallel.ForEachAsync(members, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (member, _) =>
        {
            var told = MemberStory.Of(await hub.GetAsync($"/api/v1/members/{member}/standing{query}"), await hub.GetAsync($"/api/v1/members/{member}/level{query}"));
            var page = await PageAsync($"/members/{member}{query}");
            Compare(member, "member's page", told with { Ruling = reading.Word(told) }, reading.Member(page));
            Compare(member, "member's page judges otherwise than is stored", false, page.Contains("Judged for this page", StringComparison.Ordinal));
            Compare(member, "day", day, told.Day);
            stories[member] = told;
        });
        return new SortedDictionary<string, MemberStory>(stories, StringComparer.Ordinal);
    }

    private async Task CompareListAsync(string level, IReadOnlyDictionary<string, MemberStory> stories)
    {
        if (level.Length > 0)
        {
            var listed = (await hub.GetAsync($"/api/v1/programs/{program}/members?limit=200&level={level}")).GetProperty("items").EnumerateArray().Select(Id);
            Compare(level, "members listed", string.Join(' ', stories.Where(story => story.Value.Held == level).Select(story => story.Key)), string.Join(' ', listed));
        }
    }

    private async Task<JsonElement> RunAsync(string query)
    {
        using var started = await hub.Client.PostAsync(new Uri($"/api/v1/programs/{program}/runs{query}", UriKind.Relative), ServedHub.NoContent);
        started.EnsureSuccessStatusCode();
        var address = started.Headers.Location!.ToString();
        await hub.Client.GetStringAsync(new Uri(address + "/progress", UriKind.Relative));
        return await hub.GetAsync(address);
    }

    private async Task CompareRunAsync(JsonElement run, IReadOnlyDictionary<string, MemberStory> stories)
    {
        Compare(program, "day of the run", day, MemberStory.DayOf(run.GetProperty("on")));
        var moves = (await hub.GetAsync($"/api/v1/programs/{program}/runs/{run.GetProperty("number").GetInt64()}/moves?limit=200"))
            .GetProperty("items").EnumerateArray().ToDictionary(move => move.GetProperty("member").GetString()!, StringComparer.Ordinal);
        foreach (var (member, story) in stories)
        {
            Compare(member, "moves of the run", story.Move, moves.TryGetValue(member, out var move) ? Move(move) : null);
        }

        foreach (var level in run.GetProperty("outcome").GetProperty("levels").EnumerateArray())
        {
            var id = level.GetProperty("level").GetString();
            Compare(id ?? "none", "members that the run counts before", stories.Values.Count(story => story.Held == id), level.GetProperty("before").GetInt32());
            Compare(id ?? "none", "members that the run counts after", stories.Values.Count(story => story.Today == id), level.GetProperty("after").GetInt32());
        }
    }

    private LevelMove Move(JsonElement move) => new(
        move.GetProperty("from").GetString(),
        move.GetProperty("to").GetString(),
        MemberStory.DayOf(move.GetProperty("on")) is { } on && on != day ? on : null);

    private async Task<string> PageAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.AcceptLanguage.ParseAdd("en");
        using var response = await hub.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private void Compare<T>(string about, string what, T expected, T found)
    {
        var same = expected is IEnumerable<KeyValuePair<string, LevelMove>> one && found is IEnumerable<KeyValuePair<string, LevelMove>> other
            ? one.SequenceEqual(other)
            : Equals(expected, found);
        if (!same)
        {
            _differences.Enqueue($"{about}: {what}: {found} where the API says {expected}");
        }
    }

    private static string Id(JsonElement member) => member.GetProperty("id").GetString()!;
}
