using PartnerHub.Kits.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PartnerHub.Kits.Ui.Tests.Marks;

internal static class Rendering
{
    /// <summary>The HTML of a component, in a language.</summary>
    public static async Task<string> Render<TComponent>(Locale locale, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddSingleton(locale).AddSingleton(TimeProvider.System).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(view)).ToHtmlString());
    }
}
