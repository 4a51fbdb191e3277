using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Ui;

/// <summary>
/// A form that was refused. Its page is shown again with all that was written in it and each problem beside its field; the
/// answer says that nothing was done.
/// </summary>
public sealed class RefusedForm(SentForm form, IReadOnlyList<FormProblem> problems) : IResult, IStatusCodeHttpResult
{
    public IReadOnlyList<FormProblem> Problems => problems;

    public int Status { get; init; } = StatusCodes.Status422UnprocessableEntity;

    public int? StatusCode => Status;

    /// <summary>Where the page of the form is.</summary>
    internal string? Page { get; private set; }

    /// <summary>The form that was refused in this request, if any; the one sent to an address, where there are several.</summary>
    public static RefusedForm? Of(HttpContext? context, string? sentTo = null) =>
        context?.Features.Get<RefusedForm>() is { } refused && (sentTo is null || refused.WasSentTo(sentTo)) ? refused : null;

    /// <summary>What a browser shows as the address of the page; that of the form, which it was sent to.</summary>
    public static string AddressOf(HttpContext context) =>
        Of(context) is { } refused ? refused.SentTo.ToUriComponent() : $"{context.Request.Path}{context.Request.QueryString}";

    /// <summary>What was written in a field; null for a field that was not sent.</summary>
    public string? Written(string field) => form.Has(field) ? form[field] : null;

    /// <summary>The same of a field in which its page proposes today: what was today when it was sent is not asked for again.</summary>
    public string? WrittenDay(string field) => form.Turned is not null && form.MeansToday(field) ? null : Written(field);

    /// <summary>What was ticked of boxes of one name; null for a field that was not sent.</summary>
    public IReadOnlyList<string>? Ticked(string field) => form.Has(field) ? form.Values(field) : null;

    /// <summary>The value of a field's <c>aria-invalid</c>.</summary>
    public string? Invalid(string field) => IsWrong(field) ? "true" : null;

    /// <summary>The value of a field's <c>aria-describedby</c>: what says its problem, and what describes it anyway.</summary>
    public string? Describes(string field, string? otherwise = null) => IsWrong(field) ? $"{IdOf(field)} {otherwise}".TrimEnd() : otherwise;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        Page = httpContext.GetEndpoint()?.Metadata.GetMetadata<FormPage>()?.Of(form)
            ?? throw new InvalidOperationException("The form is sent to no AsFormOf: its page is not known.");
        httpContext.Features.Set(this);
        return Task.CompletedTask;
    }

    internal static string IdOf(string field) => field.Replace('.', '-') + "-problem";

    private PathString SentTo => form.SentTo;

    private bool IsWrong(string field) => problems.Any(problem => problem.Field == field);

    private bool WasSentTo(string address) => SentTo == PathString.FromUriComponent(address.Split('?', '#')[0]);
}
