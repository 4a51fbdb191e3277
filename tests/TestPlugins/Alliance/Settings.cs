using System.Text.Json.Serialization;
using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance;

/// <summary>What the operator can set: the rates by which money is converted.</summary>
internal sealed record Settings
{
    public required IReadOnlyList<Rate> Rates { get; init; }

    [JsonIgnore]
    public Rates Exchange { get; private init; } = PartnerHub.Toolkit.Rates.Of("$.rates", []);

    public static Settings Read(ProgramSettings settings)
    {
        var read = settings.Read(SettingsJson.Default.Settings);
        return read with { Exchange = PartnerHub.Toolkit.Rates.Of("$.rates", read.Rates) };
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
