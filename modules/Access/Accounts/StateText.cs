using PartnerHub.Kits.Language;

namespace PartnerHub.Access.Accounts;

internal static class StateText
{
    public static string Of(UserAccount account, Locale locale)
    {
        var state = locale.Say(account.State switch
        {
            AccountState.Invited => Words.Invited,
            AccountState.Active => Words.Active,
            AccountState.Erased => Words.ErasedAccount,
            _ => Words.Suspended,
        });
        return account.IsReadyMade ? $"{state}, {locale.Say(Words.OfDiscovery)}" : state;
    }
}
