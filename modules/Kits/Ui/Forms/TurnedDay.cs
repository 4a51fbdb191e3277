using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>A form whose page showed another day of its program than the one on which it arrived, which is the one that counts.</summary>
/// <param name="Shown">The day on its page.</param>
/// <param name="Arrived">The day it is judged on.</param>
internal sealed record TurnedDay(DateOnly Shown, DateOnly Arrived)
{
    public const string DayField = "page-day";
    public const string ProgramField = "page-program";

    private const string ArrivedName = "taken-on";

    /// <summary>Null where the day is the same, or the form has none.</summary>
    public static TurnedDay? Of(IFormCollection form, IProgramDays days) =>
        form.TryGetValue(ProgramField, out var program) && DayRange.TryRead(form[DayField].ToString(), out var shown)
            && days.Today(program.ToString()) is var arrived && arrived != shown
            ? new(shown, arrived)
            : null;

    /// <summary>What the page that a form led to was told; null where nothing was.</summary>
    public static TurnedDay? ToldTo(HttpContext? context) =>
        DayRange.TryRead(context?.Request.Query[DayField].ToString() ?? "", out var shown)
            && DayRange.TryRead(context?.Request.Query[ArrivedName].ToString() ?? "", out var arrived)
            ? new(shown, arrived)
            : null;

    /// <summary>Has the page that the form leads to say so.</summary>
    public object? Tell(object? result)
    {
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        return answer is not RedirectHttpResult redirect ? result
            : redirect.AcceptLocalUrlOnly ? TypedResults.LocalRedirect(Telling(redirect.Url))
            : TypedResults.Redirect(Telling(redirect.Url));
    }

    private string Telling(string address) => QueryHelpers.AddQueryString(
        address, new Dictionary<string, string?>(StringComparer.Ordinal) { [DayField] = PageAddress.Text(Shown), [ArrivedName] = PageAddress.Text(Arrived) });
}
