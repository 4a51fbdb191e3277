using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Where something comes from. What is kept is an id; the hub's own have words, the name of a file's sender stands as it is.</summary>
public static class SourceWord
{
    public static LocalizedText Of(string source) => source switch
    {
        "screen" => Words.FromScreen,
        "document" => Words.FromDocument,
        "api" => Words.FromApi,
        "command" => Words.FromCommand,
        "pipeline" => Words.FromProspects,
        "enrolment" => Words.FromEnrolment,
        "onboarding" => Words.FromOnboarding,
        "sample-network" => Words.FromSample,
        _ => LocalizedText.Of(source, source),
    };
}
