namespace PartnerHub.Demo.Files;

internal static class Days
{
    public static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    public static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
