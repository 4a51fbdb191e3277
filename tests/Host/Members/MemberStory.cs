using System.Text.Json;

namespace PartnerHub.Host.Tests.Members;

/// <summary>What one place of the host says of a member on a day. Levels by id; null for none.</summary>
internal sealed record MemberStory(DateOnly Day, string? Held, string? Earned, string Ruling, string? Today, string? PendingLevel, DateOnly? PendingOn)
{
    /// <summary>The move that follows from it: from the level of the day, to the one to come, without a day where it comes at once. Null for none.</summary>
    public LevelMove? Move =>
        PendingOn is { } on ? new(Today, PendingLevel, on == Day ? null : on)
        : Ruling == "needs-approval" ? new(Held, null, null)
        : Today != Held ? new(Held, Today, null)
        : null;

    /// <summary>As the API tells it, by the answers of the standing and of the level.</summary>
    public static MemberStory Of(JsonElement standing, JsonElement level)
    {
        var pending = level.GetProperty("pending");
        var isPending = pending.ValueKind == JsonValueKind.Object;
        return new(
            DayOf(standing.GetProperty("on"))!.Value,
            standing.GetProperty("current").GetString(),
            standing.GetProperty("earned").GetString(),
            level.GetProperty("ruling").GetString()!,
            level.GetProperty("today").GetString(),
            isPending ? pending.GetProperty("level").GetString() : null,
            isPending ? DayOf(pending.GetProperty("on")) : null);
    }

    public static DateOnly? DayOf(JsonElement day) =>
        day.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <param name="On">From when; null for at once.</param>
internal sealed record LevelMove(string? From, string? To, DateOnly? On);
