using PartnerHub.Contracts;

namespace PartnerHub.Programs.Checks;

/// <summary>
/// The years that any program reckons with. The margin at both ends of the calendar lets a program add and take away
/// months and years without leaving it.
/// </summary>
internal static class Years
{
    public const int First = 1900;
    public const int Last = 2999;

    public static LocalizedText Expected { get; } = LocalizedText.Of(
        "une date de 1900 à 2999 (à omettre s'il n'y en a pas)",
        "a date from 1900 to 2999 (to be left out when there is none)");
}
