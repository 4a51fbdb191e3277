using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Imports.Api;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Pages;
using PartnerHub.Imports.Records;
using PartnerHub.Imports.Sales;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.Imports;

/// <summary>Files that become facts: their formats, mappings, receipts and rejected lines.</summary>
public static class ImportsModule
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddOptions<ImportOptions>()
            .BindConfiguration(ImportOptions.Section)
            .Validate(options => options.BatchLines is >= 1 and <= 500_000, "Import:BatchLines must be 1 to 500000.")
            .ValidateOnStart();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ImportOptions>>().Value)
            .AddSingleton<ImportFolder>()
            .AddScoped<FormatInspector>()
            .AddScoped<SalesLoad>()
            .AddScoped<IImportKind, SalesKind>()
            .AddRecords<PartnerRecord, PartnerKind>()
            .AddRecords<PersonRecord, PersonKind>()
            .AddRecords<FactRecord, FactRecordKind>()
            .AddScoped<ImportUpload>()
            .AddSingleton<RefusedFiles>()
            .AddSingleton<ImportWorker>()
            .AddHostedService(provider => provider.GetRequiredService<ImportWorker>())
            .AddMediator(typeof(ImportsModule).Assembly)
            .AddMigrations("imports", typeof(ImportsModule).Assembly);
    }

    public static void MapImports(this IEndpointRouteBuilder api) => ImportsEndpoint.Map(api);

    /// <summary>Maps what the forms of the pages send to.</summary>
    public static void MapImportsForms(this IEndpointRouteBuilder pages) => ImportForm.Map(pages);

    private static IServiceCollection AddRecords<TRecord, TKind>(this IServiceCollection services)
        where TRecord : class
        where TKind : class, IRecordKind<TRecord> =>
        services.AddScoped<IRecordKind<TRecord>, TKind>().AddScoped<IImportKind, RecordImport<TRecord>>();
}
