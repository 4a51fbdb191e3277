using PartnerHub.Contracts;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.Import;

internal static class ConflictNames
{
    public static LocalizedText Of(MergeConflict conflict)
    {
        var place = PlaceNames.Of(conflict.Column is null ? conflict.Id : $"{conflict.Id}.{conflict.Column}");
        return conflict.Row is null ? place : LocalizedText.Of($"{place.Fr} ({conflict.Row})", $"{place.En} ({conflict.Row})");
    }
}
