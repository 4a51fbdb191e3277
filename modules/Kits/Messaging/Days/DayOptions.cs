using Microsoft.Extensions.Options;

namespace PartnerHub.Kits.Messaging;

/// <summary>When days begin: those of the hub, and those of its programs.</summary>
internal sealed class DayOptions
{
    public const string Section = "Eligibility";

    /// <summary>The hub's own time zone, and that of programs that have none of their own: an IANA name such as <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Time zones by program.</summary>
    public Dictionary<string, string> TimeZones { get; } = new(StringComparer.Ordinal);

    public string TimeZoneOf(string program) => TimeZones.GetValueOrDefault(program, TimeZone);
}

internal sealed class DayOptionsCheck : IValidateOptions<DayOptions>
{
    public ValidateOptionsResult Validate(string? name, DayOptions options)
    {
        var wrong = options.TimeZones.Select(zone => (Setting: $"TimeZones:{zone.Key}", Id: zone.Value))
            .Prepend((Setting: nameof(options.TimeZone), Id: options.TimeZone))
            .Where(zone => !TimeZoneInfo.TryFindSystemTimeZoneById(zone.Id, out _))
            .Select(zone => $"{DayOptions.Section}:{zone.Setting} is '{zone.Id}'; expected the IANA name of a time zone, such as Europe/Paris.")
            .ToArray();
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
