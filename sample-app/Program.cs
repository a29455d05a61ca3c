using SampleApp;

return await App.RunAsync(args, AppEnvironment.OfProcess());
