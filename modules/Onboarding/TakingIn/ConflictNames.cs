using PartnerHub.Contracts;
using PartnerHub.Onboarding.Merging;
using PartnerHub.Onboarding.Wizard;

namespace PartnerHub.Onboarding.TakingIn;

internal static class ConflictNames
{
    public static LocalizedText Of(MergeConflict conflict)
    {
        var place = PlaceNames.Of(conflict.Column is null ? conflict.Id : $"{conflict.Id}.{conflict.Column}");
        return conflict.Row is null ? place : LocalizedText.Of($"{place.Fr} ({conflict.Row})", $"{place.En} ({conflict.Row})");
    }
}
