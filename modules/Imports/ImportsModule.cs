using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnerHub.Imports.Api;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Pages;
using PartnerHub.Imports.Records;
using PartnerHub.Imports.Sales;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Ui;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;

namespace PartnerHub.Imports;

/// <summary>Files that become facts: their formats, mappings, receipts and rejected lines.</summary>
public sealed class ImportsModule : IWebModule
{
    public string Name => "imports";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ImportOptions>()
            .BindConfiguration(ImportOptions.Section)
            .Validate(options => options.BatchLines is >= 1 and <= 500_000, "Import:BatchLines must be 1 to 500000.")
            .ValidateOnStart();
        services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ImportOptions>>().Value)
            .AddSingleton<ImportFolder>()
            .AddSingleton(provider => new SpooledFiles(provider.GetRequiredService<ImportFolder>()))
            .AddSingleton<ImportMetrics>()
            .AddScoped<FormatInspector>()
            .AddSingleton<HeldFiles>()
            .AddScoped<ImportUpload>()
            .AddScoped<ISubjectLocator<FindImport>, ImportLocator<FindImport>>()
            .AddScoped<ISubjectLocator<ListRejects>, ImportLocator<ListRejects>>()
            .AddScoped<ISubjectLocator<ListRemarks>, ImportLocator<ListRemarks>>()
            .AddScoped<ISubjectLocator<RunImport>, ImportLocator<RunImport>>()
            .AddSingleton<ImportWorker>()
            .AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
        services.AddJobSection<LoadJobs>(30, "loads", ImportPageWords.Loads);
        AddKinds(services);
    }

    public void MapApi(IEndpointRouteBuilder api) => ImportsEndpoint.Map(api);

    public void MapForms(IEndpointRouteBuilder pages) => ImportForm.Map(pages);

    private static void AddKinds(IServiceCollection services)
    {
        services.AddScoped<SalesLoad>().AddScoped<IImportKind, SalesKind>();
        AddRecords<PartnerRecord, PartnerKind>(services);
        AddRecords<PersonRecord, PersonKind>(services);
        AddRecords<FactRecord, FactRecordKind>(services);
    }

    private static void AddRecords<TRecord, TKind>(IServiceCollection services)
        where TRecord : class
        where TKind : class, IRecordKind<TRecord> =>
        services.AddScoped<IRecordKind<TRecord>, TKind>().AddScoped<IImportKind, RecordImport<TRecord>>();
}
