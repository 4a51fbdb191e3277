namespace PartnerHub.Partners.Import.Open;

internal static class ImportKinds
{
    public const string Sales = "sales";
}
